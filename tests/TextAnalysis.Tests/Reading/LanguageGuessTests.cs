namespace TextAnalysis.Tests;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("The council said on Monday that it would keep the ferry, which has crossed the bay for more than a hundred years.", true)]
    [InlineData("Le conseil a annoncé lundi que le bac, qui traverse la baie depuis plus de cent ans, serait maintenu malgré son coût.", false)]
    [InlineData("Der Rat teilte am Montag mit, dass die Fähre, die seit mehr als hundert Jahren die Bucht quert, erhalten bleibt.", false)]
    [InlineData("시의회는 월요일 백 년 넘게 만을 건너온 나룻배를 계속 운행하기로 했다고 밝혔다. 주민들은 이 결정을 크게 반겼다.", false)]
    public void Tells_English_from_other_languages(string text, bool english)
    {
        var guess = ArticleAnalyzer.English.Analyze(Article.FromText(text)).Language;

        Assert.Equal(english, guess.IsEnglish);
        Assert.InRange(guess.Confidence, 0.7, 1);
    }

    [Fact]
    public void Is_not_sure_of_an_empty_text() =>
        Assert.Equal(0.5, ArticleAnalyzer.English.Analyze(Article.FromText("")).Language.Confidence);
}
