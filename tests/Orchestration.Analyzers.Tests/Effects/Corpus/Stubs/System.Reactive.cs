namespace System.Reactive.Linq
{
    public static class Observable
    {
        public static IObservable<long> Interval(TimeSpan period) => null!;
    }
}

namespace System.Reactive.Subjects
{
    public sealed class Subject<T>;
}
