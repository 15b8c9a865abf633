internal static class Sample
{
    public static async void Run(Task before) => await before; // expect ORCH3006
}
