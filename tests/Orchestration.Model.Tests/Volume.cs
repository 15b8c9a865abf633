using System.Globalization;

namespace Orchestration.Model.Tests;

/// <summary>How many random policies a test tries. ORCHESTRATION_POLICIES asks for another number: more for a longer search, fewer where each of a thousand mutants is tried.</summary>
internal static class Volume
{
    private static readonly int? s_requested =
        int.TryParse(Environment.GetEnvironmentVariable("ORCHESTRATION_POLICIES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>The number that was asked for.</summary>
    /// <param name="usual">What the suite runs.</param>
    public static int Of(int usual) => s_requested ?? usual;
}
