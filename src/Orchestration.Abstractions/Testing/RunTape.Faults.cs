using System.Collections.Concurrent;

namespace Orchestration.Testing;

/// <content>
/// Calls that failed. Which call of which port, the type of its exception, the failure of a <see cref="PortException"/>, and
/// whether the caller had cancelled: that is all that a run can tell apart, and all that is kept.
/// </content>
public sealed partial class RunTape
{
    private readonly ConcurrentDictionary<(string Port, int Call), Fault> _faults = new();
    private readonly ConcurrentDictionary<string, int> _calls = new(StringComparer.Ordinal);

    /// <summary>
    /// Called when a run is played back in which the caller had cancelled, at the call in which it had: cancel the token that
    /// the run was given, and it ends as the recorded one did. Recording does not call it.
    /// </summary>
    public Action? Cancelling { get; set; }

    private async ValueTask CallAsync(string port, Func<ValueTask> call, CancellationToken cancellationToken)
    {
        var number = _calls.AddOrUpdate(port, 1, static (_, before) => before + 1);
        if (_recorded is not null)
        {
            if (_recorded._faults.TryGetValue((port, number), out var fault))
                Again(port, fault);
            return;
        }

        try
        {
            await call().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            var fault = new Fault(exception.GetType().FullName ?? exception.GetType().Name, (exception as PortException)?.Failure, cancellationToken.IsCancellationRequested);
            _faults[(port, number)] = fault;
            Note(port, fault);
            throw;
        }
    }

    private void Again(string port, Fault fault)
    {
        Note(port, fault);
        if (fault.IsCancelled)
            Cancelling?.Invoke();
        throw fault.Failure is { } failure ? new PortException(failure) : new RecordedException(fault.Type);
    }

    private void Note(string port, Fault fault) => Line("fault", $"{port} {fault.Type}{(fault.Failure is { } failure ? $" {failure}" : string.Empty)}{(fault.IsCancelled ? " cancelled" : string.Empty)}");

    private readonly record struct Fault(string Type, Failure? Failure, bool IsCancelled);

    /// <summary>Stands for an exception of a port; a run looks at no more of it than that it was thrown.</summary>
    private sealed class RecordedException(string type) : Exception(type);
}
