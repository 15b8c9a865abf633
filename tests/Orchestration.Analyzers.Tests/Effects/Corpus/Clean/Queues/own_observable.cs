// role: Host

internal abstract class Feed
{
    public abstract IDisposable Subscribe(IObserver<int> observer);
}
