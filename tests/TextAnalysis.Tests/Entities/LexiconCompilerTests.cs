using TextAnalysis.Training;

namespace TextAnalysis.Tests.Entities;

public sealed class LexiconCompilerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public LexiconCompilerTests()
    {
        Write("people_first.tsv", "name\tgender\tshare\tweight\tcountries\tcontrary\tsource", "Ana\tF\t0.99\t9000\tUS\t\tssa", "Sam\tU\t0.6\t900\tUS\t\tssa");
        Write("people_last.tsv", "name\tweight\tcountries\tsource", "Ruiz\t30\tUS\tcensus1990");
        Write("nicknames.tsv", "nickname\tname\trelation\tsource", "Annie\tAna\thas_nickname\tnicknames");
        Write("organizations.tsv", "name\taliases\tkind\tcountry\tsource", "Blue Guild\tBG;Guild\tcompany\tUS\thandmade");
        Write("demonyms.tsv", "demonym\tcountry\tsource", "Ruritanian\tRU;ZZ\tfactbook");
        Write("places_other.tsv", "name\taliases\tkind\tcountry\tlat\tlon\tsource", "Ruritania\tOld Realm\tcountry\tRU\t10.5\t20.25\tfactbook");
        Write(
            "places_cities.tsv",
            "geonameid\tname\tcountry\tadmin1\tlat\tlon\tpopulation\tfeature\taliases\tsource",
            "7\tStrelsau\tRU\tNorth\t-1.25\t-179.5\t120000\tPPLC\tStrelsow\tgeonames",
            "8\tTinytown\tRU\tNorth\t1\t2\t12\tPPL\t\tgeonames");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public unsafe void What_is_compiled_is_what_is_read()
    {
        var section = Compile();
        fixed (byte* data = section)
        {
            var lexicon = new EntityLexicon(ModelSection.Payload(new ReadOnlySpan<byte>(data, section.Length), "names", EntityLexicon.Version));

            Assert.Equal(Gender.Female, lexicon.People.Gender("ANA"));
            Assert.True(lexicon.People.Find("ruiz").IsSurname);
            Assert.True(lexicon.People.AreNicknames("Ana", "Annie"));
            Assert.Equal(lexicon.Organizations.Find("Blue Guild"), lexicon.Organizations.Find("BG"));
            var place = lexicon.Places.Find("Strelsow").GetEnumerator();
            Assert.True(place.MoveNext());
            Assert.Equal((7, "Strelsau", "RU", PlaceKind.City, -1.25, -179.5, 120_000L), (place.Current.GeoNamesId, place.Current.Name, place.Current.CountryCode, place.Current.Kind, place.Current.Latitude, place.Current.Longitude, place.Current.Population));
            Assert.True(lexicon.Places.Find("Tinytown").IsEmpty);
            Assert.Equal(place.Current.Country, lexicon.Places.CountryOfDemonym("Ruritanian"));
        }
    }

    [Fact]
    public void The_same_lists_give_the_same_bytes()
    {
        Assert.Equal(Compile(), Compile());
        Assert.True(ModelSection.IsIntact(Compile()));
    }

    private byte[] Compile() => LexiconCompiler.Compile(_folder.FullName, TextWriter.Null);

    private void Write(string name, params string[] lines) => File.WriteAllLines(Path.Combine(_folder.FullName, name), lines);
}
