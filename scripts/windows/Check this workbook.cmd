@echo off
rem Drop one or more workbooks on this file: what would be denied is written to a workbook beside the first of them, which opens.
rem A name is expanded inside quotes, or late, where nothing reads it again: so every sign that a name may have stays in it.
setlocal EnableExtensions DisableDelayedExpansion
title ClaimSheet
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
set "here=%~dp0"
set "code=2"
set "files="
set "first=%~1"
set "stem=%~dpn1"
set "beside=%~dp1"
set "cut="
set "whole="
:take
if "%~1"=="" goto taken
if not exist "%~1" set "cut=yes"
if exist "%~1\" set "cut=yes"
set files=%files% "%~1"
shift /1
goto take
:taken
setlocal EnableDelayedExpansion
if not defined first goto nothing-dropped

rem Explorer puts no quotes around a name without spaces, and cmd cuts it at an ampersand. The line that started this has it whole.
if not defined cut goto named
set "line=!cmdcmdline!"
if not defined line goto named
set "tail=!line:*.cmd" =!"
if "!tail!"=="!line!" goto named
set "whole=yes"
if "!tail:~-1!"==" " set "tail=!tail:~0,-1!"
set "files=!tail:~0,-1!"
set quote="
set "first="
set "inside="
set /a at=0
:letter
set "letter=!files:~%at%,1!"
set /a at+=1
if not defined letter goto whole
if "!letter!"=="!quote!" goto quote
if "!letter!"==" " if not defined inside goto whole
set "first=!first!!letter!"
goto letter
:quote
if defined inside goto whole
set "inside=yes"
goto letter
:whole
set "stem=!first:~0,-5!"
set "beside=!first!"
:parent
if not defined beside goto named
if "!beside:~-1!"=="\" goto named
set "beside=!beside:~0,-1!"
goto parent
:named

if not exist "!here!claimsheet.cjs" goto not-unzipped
where node >nul 2>nul
if errorlevel 1 set "PATH=!PATH!;!ProgramFiles!\nodejs"
where node >nul 2>nul
if errorlevel 1 goto no-node
node -e "const [a, b] = process.versions.node.split('.').map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)"
if errorlevel 1 goto old-node

set "output=!stem! findings.xlsx"
set "force="
if not exist "!output!" goto check
echo The findings of an earlier check are here:
echo !output!
choice /c YN /m "Replace them"
if errorlevel 2 goto kept
set "force=--force"
:check
echo Checking...
node "!here!claimsheet.cjs" check !files! --output "!output!" !force! >nul
set "code=!errorlevel!"
if !code! leq 1 start "" "!output!"
if !code! equ 5 start "" "!output!"
if !code! leq 1 goto end
goto stop

:kept
echo Nothing was checked. The earlier findings are as they were.
goto stop
:nothing-dropped
echo Drop one or more workbooks on this file with the mouse: it is not started by itself.
goto stop
:not-unzipped
echo claimsheet.cjs is not beside this file. Unpack the whole zip first: right-click it, "Extract All...",
echo then use the file in the new folder.
goto stop
:no-node
echo ClaimSheet needs Node.js, which is not on this computer. Install it from https://nodejs.org (the version called LTS),
echo then drop the workbook here again. Without Node.js, open claimsheet.html in this folder instead.
goto stop
:old-node
echo The Node.js on this computer is too old for ClaimSheet. Install the version called LTS from https://nodejs.org,
echo then drop the workbook here again. Without it, open claimsheet.html in this folder instead.
goto stop
:stop
echo.
pause
:end
chcp !codepage! >nul
rem Where the name was cut, the rest of it is waiting to be run as a command: this ends cmd before it comes to that.
if defined whole exit !code!
exit /b !code!
