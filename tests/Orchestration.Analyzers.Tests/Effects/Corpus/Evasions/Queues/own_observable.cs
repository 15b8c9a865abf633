// role: Host

internal abstract class Feed : IObservable<int> // expect ORCH3008
{
    public abstract IDisposable Subscribe(IObserver<int> observer);
}
