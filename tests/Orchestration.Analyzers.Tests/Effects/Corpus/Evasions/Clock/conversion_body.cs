internal readonly record struct Age(int Days)
{
    public static implicit operator Age(DateTime born) => new((DateTime.UtcNow - born).Days); // expect ORCH2001
}
