internal static class Sample
{
    public static Func<Task> Run(Task before) => async () => await before;
}
