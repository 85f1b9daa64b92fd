namespace TextAnalysis.Cli.Input;

/// <summary>Input that cannot be read; the message is one line for the user.</summary>
internal sealed class InputException : Exception
{
    public InputException(string message) : base(message) { }

    public InputException(string message, Exception inner) : base(message, inner) { }
}
