namespace TextAnalysis;

/// <summary>
/// The features of what joins runs of capitals and of what may be short for them: whether <c>Bill and Melinda Gates Foundation</c> is
/// one name shows in a word further away than the window, and an acronym tells where <c>Department for Culture, Media and Sport</c> ends.
/// </summary>
internal sealed partial class NameFeatures
{
    /// <summary>Adds what a token between two runs of a region joins.</summary>
    private void AddJoint(int token, in WordForm word, FeatureList to)
    {
        const uint at = 15 << 8;
        var number = _regions.RunBefore(token);
        if (number < 0) return;
        var (before, after) = (_regions.Runs[number], _regions.Runs[number + 1]);
        ref readonly var first = ref _words[before.First];
        ref readonly var left = ref _words[before.End - 1];
        ref readonly var right = ref _words[after.End - 1];
        to.Add(at | 1, word.Key, left.Key);
        to.Add(at | 2, word.Key, right.Key);
        to.Add(at | 3, word.Key, first.Key);
        to.Add(at | 4, word.Key, NameHash.Append(Level256(left), Level256(right)));
        to.Add(at | 5, word.Key, NameHash.Append(Level256(first), Level256(right)));
        to.Add(at | 6, word.Key, NameHash.Append((ulong)Math.Min(before.Length, 4), (ulong)Math.Min(after.Length, 4)));
        to.Add(at | 7, word.Key, NameHash.Append(first.Facts.Names, _words[after.First].Facts.Names));
    }

    /// <summary>Adds how a token lies in a name that a word in capitals is short for.</summary>
    private void AddAcronym(int token, in WordForm word, FeatureList to)
    {
        const uint at = (15 << 8) | 16;
        if (_acronyms.PositionOf(token) is var position && position != AcronymPosition.None) to.Add(at, (ulong)position, (ulong)word.Class);
    }

    /// <summary>Adds how the word that a possessive follows goes on elsewhere: <c>Moody's</c> is never without one.</summary>
    private void AddPossessive(int token, in WordForm word, FeatureList to)
    {
        const uint at = (15 << 8) | 32;
        if (word.Class == WordClass.Clitic && token > _sentenceStarts[token])
        {
            ref readonly var owner = ref _words[token - 1];
            to.Add(at | 1, _evidence.PossessivesOf(owner.KeyId), owner.Facts.Names);
            to.Add(at | 2, _evidence.PossessivesOf(owner.KeyId), PartOfSpeechAt(token, 1));
        }
        else if (word.IsCapitalized && token + 1 < _sentenceEnds[token] && _words[token + 1].Class == WordClass.Clitic)
        {
            to.Add(at | 3, _evidence.PossessivesOf(word.KeyId), word.Facts.Names);
            to.Add(at | 4, _evidence.PossessivesOf(word.KeyId), PartOfSpeechAt(token, 2));
        }
    }
}
