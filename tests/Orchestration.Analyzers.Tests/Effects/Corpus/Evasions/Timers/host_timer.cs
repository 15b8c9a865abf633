// role: Host

internal sealed class Reminder
{
    private readonly Timer _timer = new(_ => { }); // expect ORCH3001

    public override string? ToString() => _timer.ToString();
}
