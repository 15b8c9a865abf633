internal readonly record struct Age(int Days)
{
    public static Age operator +(Age one, Age other) => new(one.Days + other.Days + DateTime.UnixEpoch.Day);
}
