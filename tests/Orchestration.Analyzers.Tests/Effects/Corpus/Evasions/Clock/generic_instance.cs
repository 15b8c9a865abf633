internal sealed class Box<T>
{
    public (T Value, DateTime At) Fill(T value) => (value, DateTime.UtcNow); // expect ORCH2001
}
