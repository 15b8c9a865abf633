internal static class Sample
{
    public static void Run()
    {
        var task = new Task(() => { }); // expect ORCH3005
        task.Start();
    }
}
