// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public async ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        await new Store();
        return ViewResult<Beds>.Unavailable(Failure.Unavailable);
    }
}

internal readonly struct Store : System.Runtime.CompilerServices.INotifyCompletion
{
    public bool IsCompleted => true;

    public Store GetAwaiter() => this;

    public void OnCompleted(Action continuation) => continuation();

    public void GetResult() => File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
}
