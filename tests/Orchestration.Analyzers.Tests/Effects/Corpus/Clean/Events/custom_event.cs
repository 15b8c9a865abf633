internal sealed class Ward
{
    private Action? _full;

    public void Full(Action value) => _full += value;

    public override string? ToString() => _full?.ToString();
}
