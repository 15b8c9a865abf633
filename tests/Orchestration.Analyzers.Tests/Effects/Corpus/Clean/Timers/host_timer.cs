// role: Host

internal sealed class Reminder
{
    private readonly Action<object?> _timer = new(_ => { });

    public override string? ToString() => _timer.ToString();
}
