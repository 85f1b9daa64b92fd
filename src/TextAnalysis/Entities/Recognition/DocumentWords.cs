using System.Numerics;

namespace TextAnalysis;

/// <summary>The distinct word forms of a document: which form each token has, and what is known of each.</summary>
internal sealed class DocumentWords
{
    /// <summary>The number of the form that stands for all places outside of a sentence.</summary>
    public const int Boundary = 0;

    private readonly int[] _slots;
    private readonly int[] _keySlots;
    private readonly ulong[] _keys;
    private readonly WordForm[] _forms;
    private readonly int[] _formOf;
    private int _formCount;

    public DocumentWords(Document document, HashedLexicon lexicon)
    {
        var tokens = document.Tokens;
        // At most three quarters full.
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)(tokens.Length / 3 * 4) + 4);
        _slots = new int[capacity];
        _keySlots = new int[capacity];
        _keys = new ulong[tokens.Length + 1];
        _forms = new WordForm[tokens.Length + 1];
        _formOf = new int[tokens.Length];
        _forms[_formCount++] = new WordForm(0, 0, 1, 1, 1, WordClass.Boundary, default, 0);
        KeyCount = 1;
        for (var i = 0; i < tokens.Length; i++)
        {
            var isGlued = i > 0 && i + 1 < tokens.Length && tokens[i].Start == tokens[i - 1].End && tokens[i].End == tokens[i + 1].Start;
            _formOf[i] = Intern(document.Text, tokens[i], isGlued, lexicon);
        }
    }

    /// <summary>Number of distinct keys: words without regard to case and accents.</summary>
    public int KeyCount { get; private set; }

    /// <summary>Number of tokens.</summary>
    public int TokenCount => _formOf.Length;

    /// <summary>Number of distinct forms.</summary>
    public int FormCount => _formCount;

    /// <summary>The forms, by number.</summary>
    public ReadOnlySpan<WordForm> Forms => _forms.AsSpan(0, _formCount);

    /// <summary>The number of a token's form.</summary>
    public int FormOf(int token) => _formOf[token];

    /// <summary>The form of a token.</summary>
    public ref readonly WordForm this[int token] => ref _forms[_formOf[token]];

    private int Intern(string text, Token token, bool isGlued, HashedLexicon lexicon)
    {
        var word = text.AsSpan(token.Start, token.Length);
        var wordClass = WordShape.ClassOf(word, token.Kind, isGlued);
        // The same letters may be of two classes: a hyphen and a dash, a clitic and a word.
        var exact = NameHash.Append((ulong)wordClass, NameHash.Exact(word));
        var mask = _slots.Length - 1;
        var slot = (int)exact & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
            if (_forms[_slots[slot]].Exact == exact) return _slots[slot];

        var key = wordClass == WordClass.Number ? NameHash.Digitless(word) : NameHash.Folded(word);
        _forms[_formCount] = new WordForm(
            token.Start, token.Length, exact, key, WordShape.Of(word), wordClass, new WordFacts(lexicon.Find(key)), InternKey(key));
        return _slots[slot] = _formCount++;
    }

    private int InternKey(ulong key)
    {
        var mask = _keySlots.Length - 1;
        var slot = (int)key & mask;
        for (; _keySlots[slot] != 0; slot = (slot + 1) & mask)
            if (_keys[_keySlots[slot]] == key) return _keySlots[slot];
        _keys[KeyCount] = key;
        return _keySlots[slot] = KeyCount++;
    }
}
