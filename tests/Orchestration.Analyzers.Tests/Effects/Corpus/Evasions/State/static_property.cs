internal static class Sample
{
    public static int Seen { get; set; } // expect ORCH2009
}
