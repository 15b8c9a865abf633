internal interface IStamped
{
    DateTime At();
}

internal sealed class Sample : IStamped
{
    DateTime IStamped.At() => DateTime.UtcNow; // expect ORCH2001
}
