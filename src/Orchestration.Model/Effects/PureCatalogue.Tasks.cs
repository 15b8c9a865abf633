namespace Orchestration.Model.Effects;

/// <content>Awaiting what the caller waits for, and cancelling it.</content>
public static partial class PureCatalogue
{
    /// <summary>Tasks as results; what starts, delays or races them is in the catalogue of effects.</summary>
    private static IEnumerable<PureEntry> Tasks() => Pure(
        "T:System.Threading.CancellationToken",
        "T:System.Threading.Tasks.Task`1",
        "T:System.Threading.Tasks.ValueTask",
        "T:System.Threading.Tasks.ValueTask`1",
        "M:System.Threading.Tasks.Task.FromCanceled",
        "M:System.Threading.Tasks.Task.FromException",
        "M:System.Threading.Tasks.Task.FromResult",
        "M:System.Threading.Tasks.Task.GetAwaiter",
        "M:System.Threading.Tasks.Task.WhenAll",
        "P:System.Threading.Tasks.Task.CompletedTask",
        "P:System.Threading.Tasks.Task.Factory",
        "T:System.Runtime.CompilerServices.YieldAwaitable",
        "T:System.Runtime.CompilerServices.YieldAwaitable.YieldAwaiter",
        "T:System.Runtime.CompilerServices.AsyncTaskMethodBuilder",
        "T:System.Runtime.CompilerServices.AsyncTaskMethodBuilder`1",
        "T:System.Runtime.CompilerServices.AsyncValueTaskMethodBuilder",
        "T:System.Runtime.CompilerServices.AsyncValueTaskMethodBuilder`1",
        "T:System.Runtime.CompilerServices.AsyncIteratorMethodBuilder",
        "T:System.Runtime.CompilerServices.IAsyncStateMachine",
        "T:System.Runtime.CompilerServices.INotifyCompletion",
        "T:System.Runtime.CompilerServices.ICriticalNotifyCompletion",
        "T:System.Runtime.CompilerServices.TaskAwaiter",
        "T:System.Runtime.CompilerServices.TaskAwaiter`1",
        "T:System.Runtime.CompilerServices.ValueTaskAwaiter",
        "T:System.Runtime.CompilerServices.ValueTaskAwaiter`1",
        "T:System.Runtime.CompilerServices.ConfiguredTaskAwaitable",
        "T:System.Runtime.CompilerServices.ConfiguredTaskAwaitable`1",
        "T:System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable",
        "T:System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable`1");

    /// <summary>Exceptions that say what is wrong with an argument or a state.</summary>
    private static IEnumerable<PureEntry> Exceptions() => Pure(
        "T:System.Exception",
        "T:System.SystemException",
        "T:System.ApplicationException",
        "T:System.ArgumentException",
        "T:System.ArgumentNullException",
        "T:System.ArgumentOutOfRangeException",
        "T:System.ArithmeticException",
        "T:System.ArrayTypeMismatchException",
        "T:System.DivideByZeroException",
        "T:System.FormatException",
        "T:System.IndexOutOfRangeException",
        "T:System.InvalidCastException",
        "T:System.InvalidOperationException",
        "T:System.NotImplementedException",
        "T:System.NotSupportedException",
        "T:System.NullReferenceException",
        "T:System.ObjectDisposedException",
        "T:System.OperationCanceledException",
        "T:System.OverflowException",
        "T:System.PlatformNotSupportedException",
        "T:System.RankException",
        "T:System.TimeoutException",
        "T:System.UnauthorizedAccessException",
        "T:System.UriFormatException",
        "T:System.AggregateException",
        "T:System.Threading.Tasks.TaskCanceledException",
        "T:System.IO.InvalidDataException");
}
