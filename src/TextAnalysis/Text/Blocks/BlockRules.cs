namespace TextAnalysis;

/// <summary>The rules for single marks in blocks of common text; they agree with those of <see cref="ChunkTokenizer"/>.</summary>
internal static class BlockRules
{
    /// <summary>Decides about every place of a batch; a chunk that turns out to be a rare one is marked so.</summary>
    public static void Apply(ReadOnlySpan<char> text, BlockBatch batch)
    {
        foreach (var place in batch.PlacesOf(in batch.Stops)) Stop(text, batch, place >> 6, place & 63);
        foreach (var place in batch.PlacesOf(in batch.Names)) Name(batch, place >> 6, place & 63);
        foreach (var place in batch.PlacesOf(in batch.Hyphens))
            if (HyphenPrefixes.Contains(batch.ShortWordBefore(place >> 6, place & 63))) batch.Rare[place >> 6] |= 1ul << place;
        foreach (var place in batch.PlacesOf(in batch.Apostrophes))
            if (!Clitic(text, batch, place >> 6, place & 63)) batch.Rare[place >> 6] |= 1ul << place;
        foreach (var place in batch.PlacesOf(in batch.Contractions))
            if (!Contraction(text, batch, place >> 6, place & 63)) batch.Rare[place >> 6] |= 1ul << place;
        foreach (var place in batch.PlacesOf(in batch.Numbers))
            if (!Number(text, batch, place >> 6, place & 63)) batch.Rare[place >> 6] |= 1ul << place;
    }

    private static void Stop(ReadOnlySpan<char> text, BlockBatch batch, int block, int i)
    {
        if (!Abbreviations.MayKeepStop(batch.ShortWordBefore(block, i))) return;
        var start = batch.StartOfWordBefore(block, i);
        var mark = batch.StartOf(block) + i;
        if (!Abbreviations.KeepsStop(text, start, mark)) return;
        batch.Starts[block] &= ~(1ul << i);
        batch.Ends[block] &= ~(1ul << (i - 1));
        if (!Abbreviations.EndsNoSentence(text, start, mark)) return;
        batch.SentenceStops[block] &= ~(1ul << i);
        batch.Openings[block] &= ~(1ul << i << 2);
    }

    /// <summary>Takes back that a sentence may begin with a word after one in lower case; without branches.</summary>
    private static void Name(BlockBatch batch, int block, int i)
    {
        var isName = !SentenceStarters.MayContain(batch.ShortWordAt(block, i));
        batch.Openings[block] &= ~((isName ? 1ul : 0) << i);
    }

    private static bool Contraction(ReadOnlySpan<char> text, BlockBatch batch, int block, int i)
    {
        if (!Contractions.MayBe(batch.ShortWordBefore(block, i + 1))) return true;
        var start = batch.StartOfWordBefore(block, i);
        var end = batch.StartOf(block) + i + 1;
        return Contractions.Cut(text[start..end]) == 0;
    }

    private static bool Number(ReadOnlySpan<char> text, BlockBatch batch, int block, int i)
    {
        var start = batch.StartOfWordBefore(block, i);
        var mark = batch.StartOf(block) + i;
        return text[mark] switch
        {
            '.' => Decimal(text, start, mark, batch, block, i),
            ',' or ':' => Grouped(text, start, mark, batch, block, i),
            _ => Unit(text, start, mark, batch, block, i),
        };
    }

    /// <summary>Joins the stop in 3.5.</summary>
    private static bool Decimal(ReadOnlySpan<char> text, int start, int mark, BlockBatch batch, int block, int i)
    {
        if (!AreDigits(text, start, mark)) return false;
        Join(batch, block, i);
        batch.SentenceStops[block] &= ~(1ul << i);
        return true;
    }

    /// <summary>Joins the comma in 1,200 and the colon in 8:30.</summary>
    private static bool Grouped(ReadOnlySpan<char> text, int start, int mark, BlockBatch batch, int block, int i)
    {
        if (!AreDigits(text, start, mark)) return false;
        var end = mark + 1;
        while (end < text.Length && Characters.IsDigit(text[end])) end++;
        if (text[mark] == ',' && end - mark != 4) return true;
        Join(batch, block, i);
        return true;
    }

    /// <summary>Splits the unit in 20km from the number; the digit at <paramref name="mark"/> has a letter after it.</summary>
    private static bool Unit(ReadOnlySpan<char> text, int start, int mark, BlockBatch batch, int block, int i)
    {
        if (!AreDigits(text, start, mark)) return true;
        var end = mark + 1 + batch.WordLengthAt(block, i + 1);
        if (end < text.Length && Characters.Is(text[end], CharacterClass.Apostrophe)) return false;
        if (!Units.Contains(text[(mark + 1)..end])) return true;
        batch.Ends[block] |= 1ul << i;
        batch.Starts[block] |= 1ul << (i + 1);
        return true;
    }

    private static bool AreDigits(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && Characters.IsDigit(text[start])) start++;
        return start == end;
    }

    /// <summary>Makes one token of the mark and what stands before and after it.</summary>
    private static void Join(BlockBatch batch, int block, int i)
    {
        batch.Starts[block] &= ~(3ul << i);
        batch.Ends[block] &= ~(3ul << (i - 1));
    }

    private static bool Clitic(ReadOnlySpan<char> text, BlockBatch batch, int block, int i)
    {
        var start = batch.StartOfWordBefore(block, i);
        var mark = batch.StartOf(block) + i;
        if (i == 0 || mark == start) return false;
        if (!Characters.IsLetter(text[mark - 1]) || Characters.IsDigit(text[start])) return false;
        var length = batch.WordLengthAt(block, i + 1);
        if (length == 0) return text.Length - mark > 1 && Possessive(text, mark, batch, block, i);
        var after = mark + length + 1;
        if (after < text.Length && (Characters.Is(text[after], CharacterClass.Apostrophe) || text[after] == '`')) return false;
        var c = (char)(text[mark + 1] | 0x20);
        if (length == 1 && c == 't' && (text[mark - 1] | 0x20) == 'n' && mark - start > 1)
        {
            if (Contractions.Cut(text[start..(mark - 1)]) != 0) return false;
            // The n belongs to the clitic: it begins one code unit before the apostrophe.
            Split(batch, block, i - 1, i + 1);
            batch.Ends[block] = batch.Ends[block] & ~(1ul << (i - 1)) | 1ul << (i - 2);
            batch.Starts[block] = batch.Starts[block] & ~(1ul << i) | 1ul << (i - 1);
            return true;
        }
        var known = length == 1 ? c is 's' or 'm' or 'd'
            : length == 2 && (c, (char)(text[mark + 2] | 0x20)) is ('l', 'l') or ('r', 'e') or ('v', 'e');
        if (!known || Contractions.Cut(text[start..mark]) != 0) return false;
        Split(batch, block, i, i + 1);
        return true;
    }

    /// <summary>The apostrophe of <c>the workers' rights</c>, or the end of a quotation.</summary>
    private static bool Possessive(ReadOnlySpan<char> text, int mark, BlockBatch batch, int block, int i)
    {
        var next = text[mark + 1];
        if (!Characters.IsSpace(next) && next is not (',' or ';')) return false;
        if ((text[mark - 1] | 0x20) is 's' or 'x' or 'z') batch.Clitics[block] |= 1ul << i;
        return true;
    }

    /// <summary>Makes one clitic of the mark, so far a token by itself, and the letters after it.</summary>
    private static void Split(BlockBatch batch, int block, int clitic, int letters)
    {
        batch.Starts[block] &= ~(1ul << letters);
        batch.Ends[block] &= ~(1ul << (letters - 1));
        batch.Clitics[block] |= 1ul << clitic;
    }
}
