namespace Violations.AmbientState;

public static class Surroundings
{
    public static int? Depth(AsyncLocal<int?> depth) => depth.Value; // ORCH2010
}
