namespace Orchestration.Package.Tests.Attacks;

/// <summary>One way to get past the rules, tried on a project that breaks one.</summary>
/// <param name="Name">The name, which is that of its folder too.</param>
/// <param name="Ends">What the build says: a part of one of its errors. Null where it says nothing, and the assembly tells.</param>
internal sealed record Attack(string Name, string? Ends)
{
    /// <summary>Files that are added or replaced, by path.</summary>
    public Dictionary<string, string> Files { get; init; } = [];

    /// <summary>What is added to the project file, before the end.</summary>
    public string Project { get; init; } = "";

    /// <summary>Properties of the command line.</summary>
    public string Properties { get; init; } = "";

    /// <summary>Files that are taken away.</summary>
    public string[] Removes { get; init; } = [];

    /// <summary>Whether the package is referenced in another way, so that the project has to be restored on its own.</summary>
    public bool Restores { get; init; }

    /// <summary>What the verifier says of the assembly where the build said nothing; null where that stays open.</summary>
    public string? Verifies { get; init; }
}
