internal readonly record struct Age(int Days)
{
    public static implicit operator Age(DateTime born) => new((DateTime.UnixEpoch - born).Days);
}
