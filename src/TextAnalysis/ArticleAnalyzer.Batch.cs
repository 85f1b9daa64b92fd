using System.Runtime.CompilerServices;

namespace TextAnalysis;

public sealed partial class ArticleAnalyzer
{
    // Articles in flight for each core: enough that one long article does not leave the other cores idle.
    private const int WindowPerCore = 8;

    /// <summary>
    /// Analyses a stream of articles on several cores. Results come in the order of the articles, as they are asked for;
    /// memory stays bounded. An article that cannot be analysed is reported in its result and the batch goes on.
    /// </summary>
    /// <param name="articles">The articles; may be endless.</param>
    /// <param name="maxDegreeOfParallelism">How many to analyse at the same time; 0, the default, for one a core.</param>
    /// <param name="progress">Told the number of finished articles.</param>
    /// <param name="cancellationToken">Ends the enumeration with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is negative.</exception>
    public IEnumerable<AnalysisResult> AnalyzeMany(
        IEnumerable<Article> articles,
        int maxDegreeOfParallelism = 0,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfNegative(maxDegreeOfParallelism);
        return Stream();

        IEnumerable<AnalysisResult> Stream()
        {
            var batch = new Batch(this, maxDegreeOfParallelism, progress, cancellationToken);
            foreach (var article in articles)
            {
                if (batch.IsFull) yield return batch.Take().GetAwaiter().GetResult();
                batch.Start(article);
            }
            while (!batch.IsEmpty) yield return batch.Take().GetAwaiter().GetResult();
        }
    }

    /// <summary>
    /// Analyses an asynchronous stream of articles on several cores; otherwise as
    /// <see cref="AnalyzeMany(IEnumerable{Article}, int, IProgress{long}?, CancellationToken)"/>.
    /// </summary>
    /// <param name="articles">The articles; may be endless.</param>
    /// <param name="maxDegreeOfParallelism">How many to analyse at the same time; 0, the default, for one a core.</param>
    /// <param name="progress">Told the number of finished articles.</param>
    /// <param name="cancellationToken">Ends the enumeration with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is negative.</exception>
    public IAsyncEnumerable<AnalysisResult> AnalyzeMany(
        IAsyncEnumerable<Article> articles,
        int maxDegreeOfParallelism = 0,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfNegative(maxDegreeOfParallelism);
        return Stream(cancellationToken);

        async IAsyncEnumerable<AnalysisResult> Stream([EnumeratorCancellation] CancellationToken token)
        {
            var batch = new Batch(this, maxDegreeOfParallelism, progress, token);
            await foreach (var article in articles.WithCancellation(token).ConfigureAwait(false))
            {
                if (batch.IsFull) yield return await batch.Take().ConfigureAwait(false);
                batch.Start(article);
            }
            while (!batch.IsEmpty) yield return await batch.Take().ConfigureAwait(false);
        }
    }

    /// <summary>The articles in flight, oldest first.</summary>
    private sealed class Batch
    {
        private readonly ArticleAnalyzer _analyzer;
        private readonly IProgress<long>? _progress;
        private readonly CancellationToken _cancellationToken;
        private readonly Queue<Task<AnalysisResult>> _window = new();
        private readonly TaskFactory _cores;
        private readonly int _capacity;
        private long _started;
        private long _finished;

        public Batch(ArticleAnalyzer analyzer, int cores, IProgress<long>? progress, CancellationToken cancellationToken)
        {
            if (cores == 0) cores = Environment.ProcessorCount;
            _analyzer = analyzer;
            _progress = progress;
            _cancellationToken = cancellationToken;
            _capacity = cores * WindowPerCore;
            _cores = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, cores).ConcurrentScheduler);
        }

        public bool IsFull => _window.Count == _capacity;

        public bool IsEmpty => _window.Count == 0;

        public void Start(Article? article)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var index = _started++;
            _window.Enqueue(_cores.StartNew(() => Analyze(index, article), _cancellationToken));
        }

        public Task<AnalysisResult> Take() => _window.Dequeue();

        private AnalysisResult Analyze(long index, Article? article)
        {
            try
            {
                return new AnalysisResult(index, article, _analyzer.Analyze(article!), null);
            }
            catch (Exception error)
            {
                // One bad article must not cost the batch, whatever is wrong with it.
                return new AnalysisResult(index, article, null, error);
            }
            finally
            {
                _progress?.Report(Interlocked.Increment(ref _finished));
            }
        }
    }
}
