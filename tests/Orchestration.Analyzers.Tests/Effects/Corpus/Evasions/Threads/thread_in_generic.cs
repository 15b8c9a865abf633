// role: Host

internal sealed class Box<T>
{
    public void Run(Func<T> work) => Task.Run(work); // expect ORCH3005
}
