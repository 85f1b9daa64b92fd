using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace TextAnalysis.Training;

/// <summary>Trains, with ML.NET, the two questions asked of a quoted span that no cue claims.</summary>
internal sealed class JoinTrainer
{
    private readonly List<QuotedSpanExample> _speech = [];
    private readonly List<QuotedSpanExample> _joins = [];

    /// <summary>Adds the spans of an article, as they present themselves behind what the cues claim.</summary>
    public void Add(TrainingArticle article, List<Report> reports)
    {
        var context = article.Context;
        var features = new QuotedSpanFeatures();
        QuoteDraft? previous = null;
        GoldQuote? before = null;
        foreach (var item in QuoteJoiner.InOrder(context, reports))
        {
            if (item.Report is { } report)
            {
                previous = QuoteDraft.Of(report);
                before = GoldAt(article, previous.Parts[0]);
                continue;
            }
            var part = (item.Span.FirstToken, item.Span.EndToken);
            var gold = GoldAt(article, part);
            var indices = features.Of(context, item.Span, previous, QuoteJoiner.Reach(previous));
            var example = QuotedSpanExample.Of(indices);
            var joins = gold is not null && gold == before;
            if (QuoteJoiner.MayJoin(context, previous, item.Span)) _joins.Add(example with { Label = joins });
            var isLong = QuotedSpanFeatures.WordCount(context, item.Span.FirstToken, item.Span.EndToken) >= QuoteJoiner.LeastWords;
            if (!joins && isLong && gold is not { IsPlainSpeech: false }) _speech.Add(example with { Label = gold is not null });
            if (gold is null) continue;
            if (joins)
            {
                previous!.Parts.Add(part);
                continue;
            }
            previous = new QuoteDraft();
            previous.Parts.Add(part);
            before = gold;
        }
    }

    public void Write(PayloadWriter writer, TextWriter log)
    {
        Fit(_speech, writer, log, "speech");
        Fit(_joins, writer, log, "joins");
    }

    /// <summary>Fits a logistic regression; the same examples give the same model.</summary>
    public static BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> Fit(MLContext ml, IDataView data)
    {
        var options = new LbfgsLogisticRegressionBinaryTrainer.Options { L1Regularization = 0, L2Regularization = 1, NumberOfThreads = 1 };
        return ml.BinaryClassification.Trainers.LbfgsLogisticRegression(options).Fit(data);
    }

    /// <summary>Writes a model as <see cref="LogisticModel"/> reads it.</summary>
    public static void Write(LinearBinaryModelParameters model, PayloadWriter writer)
    {
        writer.Write(model.Weights.Count);
        writer.Write(model.Bias);
        writer.Write<float>(model.Weights.ToArray());
    }

    private static void Fit(List<QuotedSpanExample> examples, PayloadWriter writer, TextWriter log, string name)
    {
        var ml = new MLContext(seed: 1);
        var model = Fit(ml, ml.Data.LoadFromEnumerable(examples));
        Write(model.Model.SubModel, writer);
        log.WriteLine($"{name}: {examples.Count} examples, {examples.Count(e => e.Label)} of them positive");
    }

    private static GoldQuote? GoldAt(TrainingArticle article, (int First, int End) part)
    {
        var span = article.SpanOf(part.First, part.End);
        var size = article.Characters(span.Start, span.End);
        GoldQuote? best = null;
        var most = size / 2;
        foreach (var quote in article.Quotes)
        {
            var common = quote.Parts.Sum(p => article.Characters(Math.Max(p.Start, span.Start), Math.Min(p.End, span.End)));
            if (common > most) (best, most) = (quote, common);
        }
        return best;
    }
}
