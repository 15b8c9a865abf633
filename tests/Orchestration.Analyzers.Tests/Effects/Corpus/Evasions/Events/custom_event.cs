internal sealed class Ward
{
    private Action? _full;

    public event Action Full // expect ORCH3010
    {
        add => _full += value;
        remove => _full -= value;
    }

    public override string? ToString() => _full?.ToString();
}
