namespace Orchestration.Model.Effects;

/// <content>Family 2: order, hash codes, ambient state and floating point.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> DeterminismOrderRows() =>
    [
        .. DeterminismOrderBase(),
        .. DeterminismOrderBase2(),
        .. DeterminismOrderAspNetCore(),
        .. DeterminismOrderBase3(),
    ];

    private static IEnumerable<Effect> DeterminismOrderBase() => Of(BaseLibrary,
        Rows(EffectRules.Scheduling, "leaves the order to the scheduler",
            "M:System.Threading.Tasks.Task WhenAny WhenEach WaitAny Yield",
            "P:System.Threading.Tasks.Task IsCompleted IsFaulted IsCanceled Status CurrentId IsCompletedSuccessfully",
            "P:System.Threading.Tasks.ValueTask IsCompleted",
            "P:System.Threading.Tasks.ValueTask`1 IsCompleted",
            "P:System.Threading.CancellationToken IsCancellationRequested",
            "M:System.Threading.CancellationToken ThrowIfCancellationRequested",
            "M:System.Threading.WaitHandle WaitAny WaitOne"),
        Conditional(EffectRules.Scheduling, EffectCondition.OutsideGeneratedDriver, "goes on wherever the scheduler says",
            "M:System.Threading.Tasks.Task ConfigureAwait",
            "M:System.Threading.Tasks.Task`1 ConfigureAwait",
            "M:System.Threading.Tasks.ValueTask ConfigureAwait",
            "M:System.Threading.Tasks.ValueTask`1 ConfigureAwait",
            "M:System.Threading.Tasks.TaskAsyncEnumerableExtensions ConfigureAwait"),
        Families(EffectRules.Scheduling, "runs things side by side, in no order",
            "T:System.Threading.Tasks Parallel ParallelOptions TaskScheduler ConcurrentExclusiveSchedulerPair",
            "T:System.Linq ParallelEnumerable",
            "T:System.Collections.Concurrent Partitioner",
            "T:System.Threading SynchronizationContext"),
        Families(EffectRules.Scheduling, "waits for whoever comes first",
            "T:System.Threading SemaphoreSlim Semaphore Mutex Monitor Lock ReaderWriterLock ReaderWriterLockSlim ManualResetEvent",
            "T:System.Threading ManualResetEventSlim AutoResetEvent EventWaitHandle Barrier CountdownEvent SpinLock Interlocked Volatile"),
        Conditional(EffectRules.HashCode, EffectCondition.OutsideGetHashCode, "gives another number in another process",
            "M:System.String GetHashCode",
            "M:System.Object GetHashCode()",
            "T:System HashCode",
            "M:System.StringComparer GetHashCode",
            "M:System.Collections.Generic.EqualityComparer`1 GetHashCode",
            "M:System.Collections.Generic.IEqualityComparer`1 GetHashCode",
            "M:System.Collections.IEqualityComparer GetHashCode",
            "M:System.Type GetHashCode",
            "M:System.Delegate GetHashCode"));

    private static IEnumerable<Effect> DeterminismOrderBase2() => Of(BaseLibrary,
        Rows(EffectRules.Ambient, "reads what the surrounding call or thread has left",
            "T:System.Threading AsyncLocal`1 ThreadLocal`1 ExecutionContext",
            "T:System ThreadStaticAttribute LocalDataStoreSlot",
            "M:System.Threading.Thread AllocateDataSlot AllocateNamedDataSlot GetData SetData GetNamedDataSlot",
            "P:System.Diagnostics.Activity Current",
            "P:System.Threading.Thread CurrentPrincipal CurrentThread",
            "P:System.Security.Claims.ClaimsPrincipal Current",
            "T:System.Transactions Transaction TransactionScope",
            "M:System.Security.Principal.WindowsIdentity GetCurrent"));

    private static IEnumerable<Effect> DeterminismOrderAspNetCore() => Of(AspNetCore,
        Rows(EffectRules.Ambient, "reads what the surrounding request has left",
            "T:Microsoft.AspNetCore.Http IHttpContextAccessor HttpContextAccessor ISession",
            "P:Microsoft.AspNetCore.Http.HttpContext Items User Session TraceIdentifier RequestServices"));

    private static IEnumerable<Effect> DeterminismOrderBase3() => Of(BaseLibrary,
        Rows(EffectRules.Floating, "calculates what another processor calculates differently",
            "M:System.Math Acos Acosh Asin Asinh Atan Atan2 Atanh Cbrt Cos Cosh Exp Log Log10 Log2 Pow Sin SinCos Sinh Tan Tanh",
            "M:System.Math FusedMultiplyAdd ReciprocalEstimate ReciprocalSqrtEstimate",
            "M:System.MathF Acos Acosh Asin Asinh Atan Atan2 Atanh Cbrt Cos Cosh Exp Log Log10 Log2 Pow Sin SinCos Sinh Tan Tanh",
            "M:System.MathF FusedMultiplyAdd ReciprocalEstimate ReciprocalSqrtEstimate",
            "M:System.Double Acos Asin Atan Cos Exp Log Pow Sin Tan Tanh MultiplyAddEstimate RootN",
            "M:System.Single Acos Asin Atan Cos Exp Log Pow Sin Tan Tanh MultiplyAddEstimate RootN",
            "M:System.Numerics.Complex Cos Exp Log Pow Sin Tan"),
        Families(EffectRules.Floating, "depends on what the processor can do",
            "T:System.Numerics Vector`1 Vector"),
        Rows(EffectRules.Floating, "depends on what the processor can do",
            "N:System.Runtime.Intrinsics"));
}
