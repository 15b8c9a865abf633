internal enum Sample
{
    [Obsolete]
    One,
}
