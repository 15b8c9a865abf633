internal sealed class Ward
{
    public Action? Full { get; init; }

    public void Fill() => Full?.Invoke();
}
