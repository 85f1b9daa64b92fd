namespace TextAnalysis.Tests;

public sealed class LanguageGuessTests
{
    private const string Story = "The council said on Monday that it would keep the ferry, which has crossed the bay for more than a hundred years.";

    public static TheoryData<string> Foreign =>
    [
        "Le conseil a annoncé lundi que le bac, qui traverse la baie depuis plus de cent ans, serait maintenu malgré son coût. Les habitants de Port Ellery ont fêté la décision dans les rues.",
        "Der Rat teilte am Montag mit, dass die Fähre, die seit mehr als hundert Jahren die Bucht quert, erhalten bleibt. Die Bürger von Port Ellery feierten das bis in die Nacht.",
        "El consejo anunció el lunes que mantendrá el transbordador que cruza la bahía desde hace más de cien años. Los vecinos de Port Ellery celebraron la decisión por las calles con música.",
        "Il consiglio ha annunciato lunedì che manterrà il traghetto che attraversa la baia da più di cento anni. Gli abitanti di Port Ellery hanno festeggiato nelle strade della città fino a tardi.",
        "O conselho anunciou na segunda-feira que vai manter a balsa que atravessa a baía há mais de cem anos. Os moradores de Port Ellery festejaram a decisão nas ruas com os vizinhos.",
        "De raad liet maandag weten dat het veer, dat al meer dan honderd jaar de baai oversteekt, blijft varen. De inwoners van Port Ellery vierden het besluit tot laat in de nacht met muziek.",
        "Rådet meddelade på måndagen att färjan, som har korsat viken i mer än hundra år, ska vara kvar. Invånarna i Port Ellery firade beslutet till långt in på natten med musik och dans.",
        "Rada ogłosiła w poniedziałek, że prom, który od ponad stu lat przepływa zatokę, nie zostanie zlikwidowany. Mieszkańcy Port Ellery świętowali tę decyzję na ulicach do późna w nocy.",
        "Meclis pazartesi günü, yüz yılı aşkın süredir körfezi geçen feribotun kalacağını açıkladı. Port Ellery halkı bu kararı gece geç saatlere kadar sokaklarda müzik ve dans ile kutladı.",
        "Dewan mengumumkan pada hari Senin bahwa feri yang telah menyeberangi teluk selama lebih dari seratus tahun tidak akan dihentikan. Warga Port Ellery merayakan keputusan itu dengan musik.",
        "Совет объявил в понедельник, что паром, который больше ста лет пересекает залив, сохранят. Жители порта отмечали это решение на улицах до поздней ночи.",
        "시의회는 월요일 백 년 넘게 만을 건너온 나룻배를 계속 운행하기로 했다고 밝혔다. 주민들은 이 결정을 크게 반겼다.",
        "市议会星期一宣布，横渡海湾一百多年的渡轮将继续运营。居民们在街上庆祝这一决定，直到深夜。",
        "أعلن المجلس يوم الاثنين أن العبارة التي تعبر الخليج منذ أكثر من مئة عام ستبقى. واحتفل السكان بالقرار في الشوارع حتى وقت متأخر من الليل.",
    ];

    public static TheoryData<string> English =>
    [
        Story,
        // Foreign passages inside of an English article.
        Story + " “C’est une victoire pour les gens de la baie, et pour tous ceux qui ont marché avec nous cet hiver,” said the deputy mayor, "
            + "Claire Aubert, in the French of her childhood. The crowd on the quay answered her with a song and walked home through the rain.",
        // Tables and lists have no function words, in no language.
        "Ellery 3 Norwood 1\nSt Brannock 0 Marsh End 0\nGreyhaven 2 Tolland 2\nScorers: Moss 12, 40; Carraway 71; Lind 88\nAttendance: 4,212",
        "1 cup flour\n2 teaspoons sugar\n3 eggs, beaten\n1 pinch salt\nbutter for frying",
        "MAYOR WINS FERRY VOTE BY TWELVE",
        "Ferry vote",
        "Bonjour Port Ellery",
        "Mr van der Meer, Ms de la Cruz and Prince bin Salem met the von Tarn family and signed the deal for the ferry line on Monday.",
    ];

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Says_that_a_text_is_not_English_and_invents_nothing(string text)
    {
        var analysis = ArticleAnalyzer.English.Analyze(Article.FromText(text, published: new DateOnly(2024, 6, 4)));

        Assert.False(analysis.Language.IsEnglish, analysis.Language.ToString());
        Assert.InRange(analysis.Language.Confidence, 0.9, 1);
        Assert.Empty(analysis.Entities);
        Assert.Empty(analysis.Dates);
        Assert.Empty(analysis.Quotes);
        Assert.NotEmpty(analysis.Document.Tokens.ToArray());
    }

    [Theory]
    [MemberData(nameof(English))]
    public void Takes_English_and_what_is_too_short_to_tell_for_English(string text) =>
        Assert.True(ArticleAnalyzer.English.Analyze(Article.FromText(text)).Language.IsEnglish);

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(40)]
    public void A_long_foreign_passage_makes_no_English_article_foreign(int before)
    {
        const string foreign = "Le conseil a annoncé lundi que le bac, qui traverse la baie depuis plus de cent ans, serait maintenu malgré son coût. ";
        var text = string.Concat(Enumerable.Repeat(Story + "\n\n", before)) + string.Concat(Enumerable.Repeat(foreign + "\n\n", 40))
            + string.Concat(Enumerable.Repeat("Anna Berg of the council said so on Monday. " + Story + "\n\n", 80 - before));

        var analysis = ArticleAnalyzer.English.Analyze(Article.FromText(text));

        Assert.True(analysis.Language.IsEnglish, analysis.Language.ToString());
        Assert.Contains(analysis.Entities, entity => entity.Name == "Anna Berg");
    }

    [Fact]
    public void A_foreign_article_stays_foreign_below_an_English_summary()
    {
        var text = Story + "\n\n" + string.Concat(Enumerable.Repeat(
            "Der Rat teilte am Montag mit, dass die Fähre, die seit mehr als hundert Jahren die Bucht quert, erhalten bleibt.\n\n", 90));

        Assert.False(ArticleAnalyzer.English.Analyze(Article.FromText(text)).Language.IsEnglish);
    }

    [Fact]
    public void Is_surer_the_more_it_has_read()
    {
        var one = ArticleAnalyzer.English.Analyze(Article.FromText("The council said so.")).Language;
        var many = ArticleAnalyzer.English.Analyze(Article.FromText(Story)).Language;

        Assert.True(many.Confidence > one.Confidence);
    }

    [Fact]
    public void Analyses_what_is_doubtful()
    {
        var analysis = ArticleAnalyzer.English.Analyze(Article.FromText("Bonjour, Emmanuel Macron."));

        Assert.True(analysis.Language is { IsEnglish: true } or { Confidence: < 0.9 });
        Assert.NotEmpty(analysis.Entities);
    }

    [Fact]
    public void Is_not_sure_of_an_empty_text() =>
        Assert.Equal(0.5, ArticleAnalyzer.English.Analyze(Article.FromText("")).Language.Confidence);
}
