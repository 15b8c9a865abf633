// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Store.Save(_command);
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private readonly System.Data.Common.DbCommand _command = null!;
}

internal static class Store
{
    public static void Save(System.Data.Common.DbCommand command) => command.ExecuteScalar();
}
