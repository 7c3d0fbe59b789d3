REM What an auditor does to a copy, done in LibreOffice: types notes, sorts, filters, deletes a row, saves.
REM returned-copy.xlsx was made so from
REM   clausebook auditor-copy samples/meridian-isms.xlsx --only "Risk log" SoA --today 2026-11-26
REM in LibreOffice Calc, with both places given in the environment: COPY and RETURNED, as URLs.
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(Environ("COPY"), "_blank", 0, hidden())
  risks = document.Sheets.getByName("Risk log")
  risks.unprotect("")
  Note(risks, "R-03", "Minor nonconformity", "Restore was never tested")
  Note(risks, "R-17", "Observation", "Call-back rule is not written down")
  SortBackwards(risks)
  REM Typed after the sorting, into rows that stand elsewhere now.
  Note(risks, "R-08", "", "OFI: name who patches")
  HideAllBut(risks, "Henrik Olsen")
  RemoveRow(risks, "R-05")
  statement = document.Sheets.getByName("SoA")
  statement.unprotect("")
  Note(statement, "A.5.9", "Major nonconformity", "No inventory was shown")
  own = document.Sheets.getByName("Auditor" & Chr(8217) & "s notes")
  own.unprotect("")
  own.getCellByPosition(0, 4).String = "9.2.2"
  own.getCellByPosition(1, 4).String = "Minor nonconformity"
  own.getCellByPosition(2, 4).String = "No audit programme was shown"
  own.getCellByPosition(3, 4).String = "Interview with the CISO"
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName" : filter(0).Value = "Calc MS Excel 2007 XML"
  document.storeToURL(Environ("RETURNED"), filter())
  document.close(True)
End Sub

Sub Note(sheet, id, grade, text)
  row = RowOf(sheet, id)
  column = NotesColumn(sheet)
  sheet.getCellByPosition(column - 1, row).String = grade
  sheet.getCellByPosition(column, row).String = text
End Sub

Function RowOf(sheet, id)
  For row = 0 To 200
    For column = 0 To 3
      If sheet.getCellByPosition(column, row).String = id Then
        RowOf = row
        Exit Function
      End If
    Next
  Next
  RowOf = -1
End Function

Function NotesColumn(sheet)
  For row = 0 To 20
    For column = 0 To 40
      If sheet.getCellByPosition(column, row).String = "Auditor" & Chr(8217) & "s notes" Then
        NotesColumn = column
        Exit Function
      End If
    Next
  Next
  NotesColumn = -1
End Function

Function Data(sheet)
  Data = sheet.getCellRangeByPosition(0, RowOf(sheet, "R-01"), NotesColumn(sheet), RowOf(sheet, "R-24"))
End Function

Sub SortBackwards(sheet)
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = 1 : field(0).IsAscending = False
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "SortFields" : how(0).Value = field()
  Data(sheet).sort(how())
End Sub

Sub HideAllBut(sheet, owner)
  Dim area : area = sheet.getCellRangeByPosition(0, RowOf(sheet, "R-24") - 1, NotesColumn(sheet), RowOf(sheet, "R-01"))
  description = area.createFilterDescriptor(True)
  Dim field(0) As New com.sun.star.sheet.TableFilterField
  field(0).Field = 7 : field(0).Operator = com.sun.star.sheet.FilterOperator.EQUAL
  field(0).IsNumeric = False : field(0).StringValue = owner
  description.setFilterFields(field())
  description.ContainsHeader = True
  area.filter(description)
End Sub

Sub RemoveRow(sheet, id)
  sheet.Rows.removeByIndex(RowOf(sheet, id), 1)
End Sub
