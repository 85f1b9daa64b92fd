namespace TextAnalysis.Training;

/// <summary>Trains all parts of <see cref="QuoteModel"/> from the attribution corpus, each on the output of those before it.</summary>
internal static class QuoteTrainer
{
    public static byte[] Train(string data, TextWriter log)
    {
        var lemmas = VerbLemmas(data);
        var parsed = AttributionArticle.Read(Path.Combine(data, "quotes", "polnear_train.jsonl"))
            .Select(article => (Document: Document.Parse(article.Text), Quotes: article.Quotes.Select(ReportingVerbs.WithSpeechActs).ToArray())).ToList();

        var empty = Pinned(writer => new CueStatistics([], lemmas).Write(writer));
        var statistics = new CueStatistics(parsed.Select(p => (new QuoteContext(p.Document, Cues(empty)), p.Quotes)), lemmas);
        var lexiconBytes = Pinned(statistics.Write);
        var lexicon = Cues(lexiconBytes);
        var articles = parsed.Select(p => new TrainingArticle(new QuoteContext(p.Document, lexicon), p.Quotes, lexicon)).ToList();
        log.WriteLine($"{articles.Count} articles, {articles.Sum(a => a.Cues.Count)} cues");

        var sources = new SourceTrainer();
        sources.Train(articles, log);
        var sourceBytes = Pinned(writer => writer.Weights(sources.Model.Weights, sources.Model.Bits));
        var sourceReader = new ModelReader(sourceBytes);
        var contents = new ContentTrainer(new SourceRanker(new LinearWeights(ref sourceReader)));
        contents.Train(articles, log);

        var contentBytes = Pinned(writer => writer.Weights(contents.Model.Weights, contents.Model.Bits));
        var contentReader = new ModelReader(contentBytes);
        sourceReader = new ModelReader(sourceBytes);
        var finder = new ReportFinder(lexicon, new LinearWeights(ref sourceReader), new LinearWeights(ref contentReader));
        var joins = new JoinTrainer();
        foreach (var article in articles) joins.Add(article, finder.Find(article.Context));

        var writer = new PayloadWriter();
        statistics.Write(writer);
        writer.Weights(sources.Model.Weights, sources.Model.Bits);
        writer.Weights(contents.Model.Weights, contents.Model.Bits);
        joins.Write(writer, log);
        return writer.ToArray();
    }

    private static byte[] Pinned(Action<PayloadWriter> write)
    {
        var writer = new PayloadWriter();
        write(writer);
        return writer.ToPinned();
    }

    private static CueLexicon Cues(byte[] payload)
    {
        var reader = new ModelReader(payload);
        return new CueLexicon(ref reader);
    }

    // The dictionary form of every verb form in the treebanks.
    private static Dictionary<string, string> VerbLemmas(string data)
    {
        var counts = new Dictionary<(string Form, string Lemma), int>();
        foreach (var name in (string[])["ewt", "gum"])
            foreach (var sentence in ConlluSentence.Read(Path.Combine(data, "treebanks", $"{name}_train.conllu")))
                for (var i = 0; i < sentence.Tokens.Length; i++)
                {
                    if (sentence.Tokens[i].PartOfSpeech != PartOfSpeech.Verb) continue;
                    var key = (sentence.Text[sentence.Tokens[i].Start..sentence.Tokens[i].End].ToLowerInvariant(), sentence.Lemmas[i].ToLowerInvariant());
                    counts[key] = counts.GetValueOrDefault(key) + 1;
                }
        return counts.GroupBy(pair => pair.Key.Form).ToDictionary(
            group => group.Key,
            group => group.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Lemma, StringComparer.Ordinal).First().Key.Lemma);
    }
}
