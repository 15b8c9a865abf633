namespace Orchestration.Tool.Output;

/// <summary>What a command ends with.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing was found.</summary>
    public const int Clean = 0;

    /// <summary>The command was given something that it does not understand.</summary>
    public const int Usage = 1;

    /// <summary>Something was found.</summary>
    public const int Findings = 2;

    /// <summary>Something could not be read; what could be was examined.</summary>
    public const int Unreadable = 3;
}

/// <summary>One thing that a check found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">The file, relative to where the command runs.</param>
/// <param name="Line">The line; 0 for the whole file.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record ToolFinding(string Rule, string Path, int Line, string Message);

/// <summary>What a verification came to.</summary>
/// <param name="Examined">The files that were examined.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Unreadable">What could not be read, with why.</param>
internal sealed record VerifyReport(IReadOnlyList<string> Examined, IReadOnlyList<ToolFinding> Findings, IReadOnlyList<ToolFinding> Unreadable)
{
    /// <summary>The exit code: what could not be read weighs more than what was found, since it may hide more.</summary>
    public int ExitCode => Unreadable.Count > 0 ? ExitCodes.Unreadable : Findings.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean;
}

/// <summary>The rules of <c>verify</c>: those of the compiler by their own ids, and these of the binary.</summary>
internal static class VerifyRules
{
    /// <summary>No stamp, several, or one that vouches for too little.</summary>
    public const string Stamp = "ORCHV001";

    /// <summary>The manifest is missing, malformed, or not what it claims.</summary>
    public const string Manifest = "ORCHV002";

    /// <summary>What is compiled is not what is sealed.</summary>
    public const string Lock = "ORCHV003";

    /// <summary>A compiled table is not as declared.</summary>
    public const string Table = "ORCHV004";

    /// <summary>A rule is suppressed.</summary>
    public const string Suppression = "ORCHV005";

    /// <summary>A rule did not run, or was suppressed, by the compiler's own log.</summary>
    public const string Log = "ORCHV006";

    /// <summary>A file cannot be read.</summary>
    public const string Unreadable = "ORCHV007";

    /// <summary>What each says, for the log.</summary>
    public static IReadOnlyDictionary<string, string> Titles { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        [Stamp] = "An assembly with orchestrations carries the stamp of a governed build",
        [Manifest] = "A manifest is well formed and has the hash that it claims",
        [Lock] = "What is compiled is what is sealed",
        [Table] = "A compiled table decides every case as its declaration says",
        [Suppression] = "No rule is suppressed",
        [Log] = "The compiler's own log shows every rule as run and none as suppressed",
        [Unreadable] = "A file can be read",
    };
}
