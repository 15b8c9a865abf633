internal sealed class Clinic : Microsoft.EntityFrameworkCore.DbContext
{
    public Task<int> CloseAsync() => SaveChangesAsync(); // expect ORCH4003
}
