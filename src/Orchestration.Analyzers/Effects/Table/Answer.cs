using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <summary>What is known of using a symbol.</summary>
/// <param name="Standing">Whether it may be used.</param>
/// <param name="Effect">What using it does, where the catalogue says.</param>
/// <param name="Line">The line of <c>orchestration.effects</c> that lists it, from 0; -1 for none.</param>
/// <param name="Otherwise">What holds when the effect's condition does not.</param>
internal sealed record Answer(Standing Standing, Effect? Effect = null, int Line = -1, Answer? Otherwise = null)
{
    public static readonly Answer Own = new(Standing.Own);
    public static readonly Answer Pure = new(Standing.Pure);
    public static readonly Answer Unclassified = new(Standing.Unclassified);
}

/// <summary>Whether a symbol may be used in an assembly of the Orchestration role.</summary>
internal enum Standing : byte
{
    /// <summary>Declared in this compilation: its own code is looked at where it stands.</summary>
    Own,

    /// <summary>Known to depend on its arguments alone, or declared where the same rules hold.</summary>
    Pure,

    /// <summary>A line of <c>orchestration.effects</c> answers for it.</summary>
    Listed,

    /// <summary>The catalogue says what it does.</summary>
    Effect,

    /// <summary>Nobody has said what it does.</summary>
    Unclassified,
}
