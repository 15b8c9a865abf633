namespace Violations.Reactive;

public static class Watch
{
    public static IDisposable Over(IObservable<int> referrals, IObserver<int> observer) => referrals.Subscribe(observer); // ORCH3008
}
