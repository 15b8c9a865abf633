internal interface IStamped
{
    DateTime At => DateTime.UnixEpoch;
}
