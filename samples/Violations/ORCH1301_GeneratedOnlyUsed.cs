using Orchestration;

namespace Violations.GeneratedOnlyUsed;

public static class Shortcut
{
    public static Verdict<TriageShortcut> Decide() =>
        new(Decision.Allow, TriageShortcut.Anyway); // ORCH1301
}

public enum TriageShortcut { Anyway }
