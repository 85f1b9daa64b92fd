using System.Globalization;
using CsCheck;

namespace TextAnalysis.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textanalysis").FullName;

    private string FilePath => Path.Combine(_folder, "articles.index");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Gives_the_same_answers_after_saving_and_opening()
    {
        var index = Sample(count: 600);
        index.Remove("17");

        index.Save(FilePath);
        var opened = ArticleIndex.Open(FilePath);

        Assert.Equal(599, opened.Count);
        foreach (var id in new[] { "0", "5", "599" }) Assert.Equal(Answer(index, id), Answer(opened, id));
        Assert.Throws<KeyNotFoundException>(() => opened.FindRelated("17"));
    }

    [Fact]
    public void Can_be_changed_and_saved_again_in_the_same_place()
    {
        Sample(count: 3).Save(FilePath);

        var opened = ArticleIndex.Open(FilePath);
        opened.Add("new", Analyze(1));
        opened.Remove("1");
        opened.Save(FilePath);

        Assert.Equal("new", ArticleIndex.Open(FilePath).FindRelated(Analyze(1), 1)[0].Id);
        Assert.Equal([FilePath], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Keeps_an_empty_index()
    {
        new ArticleIndex().Save(FilePath);

        Assert.Equal(0, ArticleIndex.Open(FilePath).Count);
    }

    [Fact]
    public void Every_flipped_byte_gives_an_error_and_never_another_answer()
    {
        var index = Sample(count: 12);
        index.Save(FilePath);
        var intact = File.ReadAllBytes(FilePath);
        var expected = Answer(index, "3");

        for (var at = 0; at < intact.Length; at += 7)
        {
            var damaged = (byte[])intact.Clone();
            damaged[at] ^= (byte)(1 << (at % 8));
            var path = Path.Combine(_folder, at.ToString(CultureInfo.InvariantCulture));
            File.WriteAllBytes(path, damaged);
            Assert.Throws<InvalidDataException>(() => { Assert.Equal(expected, Answer(ArticleIndex.Open(path), "3")); });
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        Sample(count: 12).Save(FilePath);
        var intact = File.ReadAllBytes(FilePath);

        for (var length = 0; length < intact.Length; length += 101)
        {
            File.WriteAllBytes(FilePath, intact[..length]);
            Assert.Throws<InvalidDataException>(() => ArticleIndex.Open(FilePath));
        }
    }

    [Fact]
    public void A_save_that_cannot_take_the_place_leaves_nothing_behind()
    {
        // A folder with something in it stands where the file should be.
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(FilePath).FullName, "kept"), "");

        Assert.ThrowsAny<Exception>(() => Sample(count: 9).Save(FilePath));

        Assert.Equal([FilePath], Directory.GetFileSystemEntries(_folder));
        Assert.Single(Directory.GetFiles(FilePath));
    }

    /// <summary>One save is held in the middle of its writing while another comes and goes.</summary>
    [Fact]
    public void Two_saves_at_once_do_not_touch_each_other()
    {
        Sample(count: 3).Save(FilePath);
        var segment = new LiveSegment(SegmentBuilder.Build(Enumerable.Range(0, 7).Select(i => IndexedArticle.Of(i.ToString(CultureInfo.InvariantCulture), Analyze(i)))));

        AtomicFile.Replace(FilePath, file =>
        {
            file.Write(new byte[1000]);
            Sample(count: 9).Save(FilePath);
            Assert.Equal(9, ArticleIndex.Open(FilePath).Count);
            file.SetLength(0);
            SnapshotFile.Write(file, [segment.Segment]);
        });

        Assert.Equal(7, ArticleIndex.Open(FilePath).Count);
        Assert.Equal([FilePath], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Many_saves_at_once_leave_one_of_them_whole()
    {
        var indexes = Enumerable.Range(1, 8).Select(Sample).ToArray();

        for (var round = 0; round < 10; round++)
        {
            await Task.WhenAll(indexes.Select(index => Task.Run(() => index.Save(FilePath))));

            var saved = ArticleIndex.Open(FilePath);
            Assert.Equal(Answer(indexes[saved.Count - 1], "0"), Answer(saved, "0"));
            Assert.Equal([FilePath], Directory.GetFiles(_folder));
        }
    }

    /// <summary>However much of the new file a full disk takes, the old file is whole and nothing of the new one stays.</summary>
    [Fact]
    public void A_disk_that_fills_up_while_saving_leaves_the_old_file_as_it_was() =>
        Gen.Int[0, 20_000].Sample(
            room =>
            {
                var path = Path.Combine(_folder, "full");
                Sample(count: 3).Save(path);
                var before = File.ReadAllBytes(path);
                var larger = new LiveSegment(SegmentBuilder.Build(Enumerable.Range(0, 200).Select(i => IndexedArticle.Of(i.ToString(CultureInfo.InvariantCulture), Analyze(i)))));

                Assert.Throws<IOException>(() => AtomicFile.Replace(path, file => SnapshotFile.Write(new FullDisk(file, room), [larger.Segment])));

                Assert.Equal(before, File.ReadAllBytes(path));
                Assert.Equal([path], Directory.GetFiles(_folder));
            },
            iter: 10, threads: 1);

    [Fact]
    public void Any_damage_gives_an_error_or_the_right_answer()
    {
        var index = Sample(count: 700);
        index.Save(FilePath);
        var intact = File.ReadAllBytes(FilePath);
        var expected = Answer(index, "3");
        var number = 0;

        Gen.Select(Gen.Int[0, intact.Length - 1], Gen.Byte, Gen.Bool).Sample(
            (at, value, cut) =>
            {
                var damaged = cut ? intact[..at] : (byte[])intact.Clone();
                if (!cut) damaged[at] = value;
                var path = Path.Combine(_folder, "damaged" + Interlocked.Increment(ref number).ToString(CultureInfo.InvariantCulture));
                File.WriteAllBytes(path, damaged);
                try
                {
                    Assert.Equal(expected, Answer(ArticleIndex.Open(path), "3"));
                }
                catch (InvalidDataException error)
                {
                    Assert.NotEmpty(error.Message);
                }
                finally
                {
                    File.Delete(path);
                }
            },
            iter: 100, threads: 1);
    }

    /// <summary>A file system with room for so many bytes and no more.</summary>
    private sealed class FullDisk(Stream inner, int room) : Stream
    {
        private int _room = room;

        public override bool CanRead => false;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => inner.Position = value; }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void SetLength(long value) => inner.SetLength(value);

        public override void Write(byte[] buffer, int offset, int count)
        {
            var written = Math.Min(count, _room);
            inner.Write(buffer, offset, written);
            _room -= written;
            if (written < count) throw new IOException("No space left on device");
        }
    }

    private static ArticleIndex Sample(int count)
    {
        var index = new ArticleIndex();
        for (var i = 0; i < count; i++) index.Add(i.ToString(CultureInfo.InvariantCulture), Analyze(i));
        return index;
    }

    /// <summary>An invented report, one of many that differ in who, where and how much.</summary>
    private static ArticleAnalysis Analyze(int i)
    {
        string[] towns = ["Aveiro", "Bruges", "Cork", "Delft", "Evora", "Fulda", "Gavle"];
        string[] people = ["Moreau", "Lindqvist", "Okafor", "Tanaka", "Petrov"];
        var text = $"Mayor {people[i % 5]} of {towns[i % 7]} opened a bridge number {i} on Monday. It cost {i * 3} million and took {i % 11} years to build.";
        var article = Article.FromText(text);
        return new ArticleAnalysis(article, Document.Parse(article), [], [], [], new LanguageGuess(true, 1));
    }

    private static string Answer(ArticleIndex index, string id) =>
        string.Join('\n', index.FindRelated(id, 20).Concat(index.FindDuplicates(id)).Select(r => r.ToString()));
}
