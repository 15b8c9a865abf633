namespace Clinic.Cli;

public abstract class Screen : IDisposable
{
    private bool _disposed;

    public static Screen Default { get; } = new Plain();

    public virtual void Show(IReadOnlyCollection<string> lines)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        foreach (var (index, line) in lines.Index())
            Console.WriteLine($"{index + 1,3}: {line}");
    }

    public void Dispose()
    {
        _disposed = true;
        GC.SuppressFinalize(this);
    }

    private sealed class Plain : Screen;
}
