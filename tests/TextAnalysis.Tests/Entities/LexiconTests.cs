namespace TextAnalysis.Tests.Entities;

public sealed class LexiconTests
{
    private static readonly EntityLexicon Lexicon = EntityLexicon.English;

    [Theory]
    [InlineData("Emmanuel", Gender.Male)]
    [InlineData("Mary", Gender.Female)]
    [InlineData("MARY", Gender.Female)]
    [InlineData("José", Gender.Male)]
    [InlineData("Jose", Gender.Male)]
    [InlineData("Xqzt", Gender.Unknown)]
    internal void First_names_have_a_gender(string name, Gender gender) => Assert.Equal(gender, Lexicon.People.Gender(name));

    [Fact]
    public void Nicknames_go_both_ways()
    {
        Assert.True(Lexicon.People.AreNicknames("Joe", "Joseph"));
        Assert.True(Lexicon.People.AreNicknames("Joseph", "Joe"));
        Assert.False(Lexicon.People.AreNicknames("Joe", "Peter"));
    }

    [Theory]
    [InlineData("Kyiv", "UA")]
    [InlineData("Kiev", "UA")]
    [InlineData("São Paulo", "BR")]
    [InlineData("sao paulo", "BR")]
    [InlineData("U.S.", "US")]
    [InlineData("U. S.", "US")]
    [InlineData("UK", "GB")]
    [InlineData("Middle East", null)]
    public void The_most_prominent_place_of_a_name_comes_first(string name, string? country)
    {
        var places = Lexicon.Places.Find(name).GetEnumerator();

        Assert.True(places.MoveNext());
        Assert.Equal(country, places.Current.CountryCode);
    }

    [Theory]
    [InlineData("us")]
    [InlineData("Xqzt Falls")]
    [InlineData("")]
    [InlineData("...")]
    public void A_word_that_is_no_name_has_no_place(string name) => Assert.True(Lexicon.Places.Find(name).IsEmpty);

    [Fact]
    public void Records_hold_plausible_facts()
    {
        for (var i = 0; i < Lexicon.Places.Count; i++)
        {
            var place = Lexicon.Places[i];
            Assert.InRange(place.Latitude, -90, 90);
            Assert.InRange(place.Longitude, -180, 180);
            Assert.True(place.State < Lexicon.Places.Count);
            Assert.NotEmpty(place.Name);
            // A province called "West" is no reason to look for it.
            if (place.Name.Length > 8) Assert.False(Lexicon.Places.Find(place.Name).IsEmpty, place.Name);
        }
    }

    [Fact]
    public void Every_country_has_its_number_at_GeoNames()
    {
        for (var i = 0; i < Lexicon.Places.Count; i++)
            if (Lexicon.Places[i] is { Feature: PlaceFeature.Country } country) Assert.True(country.GeoNamesId > 0, country.Name);
    }

    [Theory]
    [InlineData("Ukraine", 690791)]
    [InlineData("Texas", 4736286)]
    [InlineData("Scotland", 2638360)]
    [InlineData("Essex", 2649889)]
    [InlineData("Pembrokeshire", 2640500)]
    [InlineData("Offaly", 2962187)]
    public void Areas_have_the_number_of_GeoNames(string name, int id)
    {
        var found = Lexicon.Places.Find(name).GetEnumerator();
        found.MoveNext();

        Assert.Equal(id, found.Current.GeoNamesId);
    }

    [Fact]
    public void Demonyms_and_organisations_are_known()
    {
        var france = Lexicon.Places.Find("France").GetEnumerator();
        france.MoveNext();

        Assert.Equal(france.Current.Country, Lexicon.Places.CountryOfDemonym("French"));
        Assert.Equal(Lexicon.Organizations.Find("IAEA")!.Value.Number, Lexicon.Organizations.Find("International Atomic Energy Agency")!.Value.Number);
        Assert.Null(Lexicon.Organizations.Find("who"));
        Assert.NotNull(Lexicon.Organizations.Find("WHO"));
    }

    [Fact]
    public void Look_ups_allocate_nothing()
    {
        Assert.Equal(0, Allocation.LeastOf(Look));

        static void Look()
        {
            _ = Lexicon.People.Gender("Emmanuel");
            _ = Lexicon.Organizations.Find("IAEA");
            foreach (var place in Lexicon.Places.Find("Springfield")) _ = place.Population;
        }
    }
}
