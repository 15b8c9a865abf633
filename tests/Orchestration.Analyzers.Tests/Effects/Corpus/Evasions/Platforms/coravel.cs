// role: Host

internal sealed class Nightly : Coravel.Invocable.IInvocable // expect ORCH3012
{
    public Task Invoke() => Task.CompletedTask;
}
