namespace Violations.MutableStatic;

public static class Counter
{
    public static int Seen; // ORCH2009
}
