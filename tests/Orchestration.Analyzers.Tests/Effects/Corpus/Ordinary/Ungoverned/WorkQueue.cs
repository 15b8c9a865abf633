using System.Threading.Channels;

namespace Clinic.Queues;

public sealed class WorkQueue : IDisposable
{
    private readonly Channel<Func<Task>> _work = Channel.CreateUnbounded<Func<Task>>();
    private readonly Thread _thread;

    public WorkQueue()
    {
        _thread = new Thread(Drain) { IsBackground = true };
        _thread.Start();
    }

    ~WorkQueue() => Dispose();

    public bool Add(Func<Task> work) => _work.Writer.TryWrite(work);

    public void Dispose() => _work.Writer.TryComplete();

    private async void Drain()
    {
        await foreach (var work in _work.Reader.ReadAllAsync())
            _ = Task.Run(work);
    }
}
