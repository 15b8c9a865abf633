internal sealed class Ward
{
    public event Action? Full; // expect ORCH3010

    public void Fill() => Full?.Invoke();
}
