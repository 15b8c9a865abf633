internal static class Sample
{
    public static Action Run(Task before) => async () => await before; // expect ORCH3006
}
