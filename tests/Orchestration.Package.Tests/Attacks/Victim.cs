namespace Orchestration.Package.Tests.Attacks;

/// <summary>The project that is attacked: one policy, sealed, and one line that breaks a rule.</summary>
internal static class Victim
{
    public const string Violation = "ORCH2001";

    public const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
        <!-- attack -->
        </Project>
        """;

    public const string Declarations = """
        using Orchestration;

        namespace Victim;

        [View("ward.request", "1.0.0")]
        public readonly partial record struct WardRequest([Within(0, 5)] byte Urgency);

        [Policy<WardRequest>("ward.admission", "1.0.0")]
        public enum Admission
        {
            [Allow, When(nameof(WardRequest.Urgency), AtLeast = 4)] Urgent,
        }
        """;

    public const string Bad = """
        namespace Victim;

        public static class Arrival
        {
            public static System.DateTime Now() => System.DateTime.UtcNow;
        }
        """;

    /// <summary>The same with what is silenced around it.</summary>
    public static string Around(string before, string member = "") => before + "\n" + Bad.Replace("    public static System.DateTime", "    " + member + "\n    public static System.DateTime", StringComparison.Ordinal);
}
