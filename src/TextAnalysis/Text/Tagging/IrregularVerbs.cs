using System.Collections.Frozen;

namespace TextAnalysis;

/// <summary>The English verbs whose past forms no rule gives.</summary>
internal static class IrregularVerbs
{
    // Lemma, then the forms that the rules would get wrong.
    private static ReadOnlySpan<char> Table => """
        be am is are was were been being 's 're 'm
        have has had 've 'd
        do does did done
        go went gone goes
        abide abode
        arise arose arisen
        awake awoke awoken
        bear bore borne
        beat beaten
        become became
        beget begot begotten
        begin began begun
        behold beheld
        bend bent
        beseech besought
        bind bound
        bite bit bitten
        bleed bled
        blow blew blown
        break broke broken
        breed bred
        bring brought
        build built
        burn burnt
        buy bought
        can could ca
        catch caught
        choose chose chosen
        cling clung
        come came
        creep crept
        deal dealt
        dig dug
        draw drew drawn
        dream dreamt
        drink drank drunk
        drive drove driven
        dwell dwelt
        eat ate eaten
        fall fell fallen
        feed fed
        feel felt
        fight fought
        find found
        flee fled
        fling flung
        fly flew flown
        forbid forbade forbidden
        foresee foresaw foreseen
        foretell foretold
        forget forgot forgotten
        forgive forgave forgiven
        forgo forwent forgone
        forsake forsook forsaken
        freeze froze frozen
        get got gotten
        give gave given
        grind ground
        grow grew grown
        hang hung
        hear heard
        hide hid hidden
        hold held
        keep kept
        kneel knelt
        know knew known
        lay laid
        lead led
        lean leant
        leap leapt
        learn learnt
        leave left
        lend lent
        lie lay lain lying
        light lit
        lose lost
        make made
        may might
        mean meant
        meet met
        mislead misled
        mistake mistook mistaken
        misunderstand misunderstood
        outdo outdid outdone
        overcome overcame
        overhear overheard
        override overrode overridden
        oversee oversaw overseen
        overtake overtook overtaken
        overthrow overthrew overthrown
        partake partook partaken
        pay paid
        plead pled
        prove proven
        rebuild rebuilt
        repay repaid
        rethink rethought
        retell retold
        rewrite rewrote rewritten
        ride rode ridden
        ring rang rung
        rise rose risen
        run ran
        say said
        see saw seen
        seek sought
        sell sold
        send sent
        sew sewn
        shake shook shaken
        shall should
        shed shedding
        shine shone
        shoe shod
        shoot shot
        show shown
        shrink shrank shrunk
        sing sang sung
        sink sank sunk
        sit sat
        slay slew slain
        sleep slept
        slide slid
        sling slung
        slink slunk
        smell smelt
        sneak snuck
        sow sown
        speak spoke spoken
        speed sped
        spell spelt
        spend spent
        spill spilt
        spin spun
        spit spat
        spoil spoilt
        spring sprang sprung
        stand stood
        steal stole stolen
        stick stuck
        sting stung
        stink stank stunk
        stride strode stridden
        strike struck stricken
        string strung
        strive strove striven
        swear swore sworn
        sweep swept
        swell swollen
        swim swam swum
        swing swung
        take took taken
        teach taught
        tear tore torn
        tell told
        think thought
        throw threw thrown
        tread trod trodden
        undergo underwent undergone
        understand understood
        undertake undertook undertaken
        undo undid undone
        unwind unwound
        uphold upheld
        wake woke woken
        wear wore worn
        weave wove woven
        weep wept
        will wo 'll
        win won
        wind wound
        withdraw withdrew withdrawn
        withhold withheld
        withstand withstood
        would 'd
        wring wrung
        write wrote written
        die dying
        tie tying
        """;

    private static readonly FrozenDictionary<string, string> Lemmas = Read();

    /// <summary>Finds lemmas by irregular form, without making a string of it.</summary>
    public static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByForm { get; } =
        Lemmas.GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, string> Read()
    {
        var lemmas = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Table.EnumerateLines())
        {
            var lemma = "";
            foreach (var range in line.Split(' '))
            {
                var form = line[range].ToString();
                if (lemma.Length == 0) lemma = form;
                else lemmas.TryAdd(form, lemma);
            }
        }
        return lemmas.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
