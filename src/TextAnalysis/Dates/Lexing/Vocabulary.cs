namespace TextAnalysis;

/// <summary>The vocabulary of time in English: a table a class, <c>word</c> or <c>word:value</c>.</summary>
internal static class Vocabulary
{
    public static readonly (LexemeKind Kind, string Words)[] Tables =
    [
        (LexemeKind.Article, "the:0 a:1 an:1"),
        (LexemeKind.Demonstrative, "this:2 that:3 these:2 those:3"),
        (LexemeKind.Possessive, "its his her their our my your"),
        (LexemeKind.Preposition, "of:0 in:1 at:2 on:3 from:4 to:5 until:5 through:5 till:5 before:6 after:7 between:8 per:9"),
        (LexemeKind.And, "and &"),
        (LexemeKind.Or, "or"),
        (LexemeKind.Than, "than"),
        (LexemeKind.More, "more:1 less:2 fewer:2 least:3 most:4 up:5 no:6 as:7 many:8 much:8 so:9"),
        (LexemeKind.Approximator, "almost nearly approximately roughly virtually"),
        (LexemeKind.Quantifier, "few:-1 several:-1 some:-1 numerous:-1 countless:-1 many:-1 couple:2 dozen:12 dozens:-1 hundreds:-1 thousands:-1 both:2"),
        (LexemeKind.Cardinal, """
            zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13
            fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50
            sixty:60 seventy:70 eighty:80 ninety:90
            """),
        (LexemeKind.Multiplier, "hundred:100 thousand:1000 million:1000000 billion:1000000000"),
        (LexemeKind.Ordinal, """
            first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12
            thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20
            thirtieth:30 fortieth:40 fiftieth:50
            """),
        (LexemeKind.Relative, """
            last:0 past:1 previous:2 preceding:2 prior:2 recent:3 current:4 present:4 ongoing:4 latest:5 near:7 next:6 coming:7 upcoming:7
            following:8 ensuing:8 subsequent:8 succeeding:8 same:9 entire:10 full:10 whole:10 calendar:10 corresponding:11 comparable:11
            additional:12 another:12 further:12 extra:12 consecutive:12 other:12 straight:12 trading:12 business:12 working:12 final:12 opening:12
            """),
        (LexemeKind.Position, """
            early:0 late:1 mid:2 earlier:3 later:4 start:5 beginning:5 middle:6 end:7 sometime:8 pre:9 post:9
            """),
        (LexemeKind.Fiscal, "fiscal financial school academic tax fy:1"),
        (LexemeKind.Old, "old long"),
        (LexemeKind.Half, "half ½:1"),
        (LexemeKind.Each, "every each any all"),
        (LexemeKind.Times, "once:1 twice:2 times:0 thrice:3"),
        (LexemeKind.HolidayWord, """
            new eve good black labor labour memorial independence veterans election valentine valentines boxing st saint patrick mother
            mothers father fathers columbus presidents president martin luther king jr cyber super ash palm earth remembrance
            armistice bastille australia canada guy fawkes anzac christmas:1 xmas:1 easter:1 thanksgiving:1 halloween juneteenth hanukkah
            passover yom kippur rosh hashanah groundhog fools women workers inauguration bank maundy holy pentecost advent
            ramadan
            """),
        (LexemeKind.Month, """
            january:1 february:2 march:3 april:4 may:5 june:6 july:7 august:8 september:9 october:10 november:11 december:12
            jan:1 feb:2 mar:3 apr:4 jun:6 jul:7 aug:8 sep:9 sept:9 oct:10 nov:11 dec:12
            """),
        (LexemeKind.Weekday, """
            monday:1 tuesday:2 wednesday:3 thursday:4 friday:5 saturday:6 sunday:7
            mondays:1 tuesdays:2 wednesdays:3 thursdays:4 fridays:5 saturdays:6 sundays:7
            mon:1 tue:2 tues:2 wed:3 weds:3 thu:4 thur:4 thurs:4 fri:5 sat:6 sun:7
            """),
        (LexemeKind.Unit, """
            second:0 seconds:0 sec:0 secs:0 minute:1 minutes:1 min:1 mins:1 hour:2 hours:2 hr:2 hrs:2 nights:3 day:4 days:4
            weekend:5 weekends:5 week:6 weeks:6 wk:6 wks:6 fortnight:7 fortnights:7 month:8 months:8 quarter:9 quarters:9 qtr:9
            year:11 years:11 yr:11 yrs:11 decade:12 decades:12 century:13 centuries:13 millennium:14 millennia:14 millenniums:14
            """),
        (LexemeKind.PeriodNoun, "period:0 time:1 moment:2 times:1"),
        (LexemeKind.DayPart, """
            morning:0 mornings:0 afternoon:1 afternoons:1 evening:2 evenings:2 night:3 daytime:4 midmorning:0 midafternoon:1
            dawn:5 dusk:2 sunrise:5 sunset:2 daybreak:5 lunchtime:6 overnight:3 midweek:7
            """),
        (LexemeKind.Season, "spring:1 summer:2 autumn:3 fall:3 winter:4 springtime:1 summertime:2 wintertime:4 summers:2 winters:4"),
        (LexemeKind.Decade, """
            twenties:20 thirties:30 forties:40 fifties:50 sixties:60 seventies:70 eighties:80 nineties:90
            """),
        (LexemeKind.Day, "today:0 yesterday:-1 tomorrow:1 tonight:10 tonite:10"),
        (LexemeKind.Reference, """
            now:1 currently:1 nowadays:1 recently:0 lately:0 soon:2 shortly:2
            """),
        (LexemeKind.ReferenceNoun, "past:0 present:1 future:2"),
        (LexemeKind.Shift, "ago:0 hence:3"),
        (LexemeKind.Frequency, """
            daily:4 weekly:6 biweekly:7 fortnightly:7 monthly:8 quarterly:9 semiannual:10 yearly:11 annually:11 hourly:2 nightly:3 semiannually:10 everyday:4
            """),
        (LexemeKind.Meridiem, "a.m.:0 am:0 a.m:0 p.m.:12 pm:12 p.m:12 o'clock:1 o’clock:1"),
        (LexemeKind.Noon, "noon:12 midday:12 midnight:24"),
        (LexemeKind.Zone, """
            gmt:0 utc:0 est:-500 edt:-400 cst:-600 cdt:-500 mst:-700 mdt:-600 pst:-800 pdt:-700 bst:100 cet:100 cest:200 eet:200
            eest:300 msk:300 ist:530 jst:900 kst:900 hkt:800 sgt:800 aest:1000 aedt:1100 nzst:1200 akst:-900 hst:-1000 et:-500
            """),
        (LexemeKind.ZoneArea, "eastern:-500 central:-600 mountain:-700 pacific:-800 local:1 standard:2 daylight:3"),
        (LexemeKind.Era, "bc:-1 bce:-1 ad:1 ce:1 b.c.:-1 a.d.:1 b.c.e.:-1 b.c:-1 a.d:1"),
        (LexemeKind.Quarter, "q1:1 q2:2 q3:3 q4:4 h1:5 h2:6 1q:1 2q:2 3q:3 4q:4 1h:5 2h:6"),
        (LexemeKind.Compound, "yearend:0"),
        (LexemeKind.Bracket, "(:0 ):1"),
        (LexemeKind.Plus, "+ plus"),
        (LexemeKind.Comma, ","),
        (LexemeKind.Colon, ":"),
        (LexemeKind.Slash, "/"),
        (LexemeKind.Stop, "."),
        (LexemeKind.Hyphen, "- – — ‑ −"),
        (LexemeKind.Apostrophe, "' ’ ‘ `"),
        (LexemeKind.PossessiveClitic, "'s ’s"),
    ];
}
